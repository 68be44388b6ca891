package app.backwise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class DeliveredH2Tests {

    @TempDir
    private Path folder;

    @Test
    void keepsNoLogOfFailedStatements() {
        YamlPropertiesFactoryBean settings = new YamlPropertiesFactoryBean();
        settings.setResources(new ClassPathResource("application.yaml"));
        String address = settings.getObject().getProperty("spring.datasource.url")
                .replace("${BACKWISE_DATA:./data}", folder.toAbsolutePath().toString());
        assertThat(address).isEqualTo(Database.H2File.addressIn(folder));

        JdbcClient jdbc = JdbcClient.create(new DriverManagerDataSource(address));
        assertThat(catchThrowable(() -> jdbc.sql("select cast('zanzibar' as integer)").query().listOfRows()))
                .hasStackTraceContaining("zanzibar");

        assertThat(folder).isDirectoryNotContaining("glob:**.trace.db");
    }
}
