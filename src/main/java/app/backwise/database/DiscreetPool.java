package app.backwise.database;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.util.DriverDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.stereotype.Component;

/** Gives the pool discreet connections, so that what it writes into the log itself is discreet too. */
@Component
class DiscreetPool implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource pool && pool.getDataSource() == null) {
            pool.setDataSource(discreet(new DriverDataSource(pool.getJdbcUrl(), pool.getDriverClassName(),
                    pool.getDataSourceProperties(), pool.getUsername(), pool.getPassword())));
        }
        return bean;
    }

    /** That there is no connection is told as the driver tells it: nobody has said anything yet. */
    private static DataSource discreet(DataSource driver) {
        return new DelegatingDataSource(driver) {

            @Override
            public Connection getConnection() throws SQLException {
                return DiscreetCalls.to(Connection.class, super.getConnection());
            }

            @Override
            public Connection getConnection(String user, String password) throws SQLException {
                return DiscreetCalls.to(Connection.class, super.getConnection(user, password));
            }
        };
    }
}
