package app.backwise.database;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;

/** Passes calls on to a connection or statement of the driver, whose failures, and whose name, then tell no values. */
final class DiscreetCalls implements InvocationHandler {

    private static final Set<Class<?>> STATEMENTS =
            Set.of(Statement.class, PreparedStatement.class, CallableStatement.class);

    private final Object driver;

    private DiscreetCalls(Object driver) {
        this.driver = driver;
    }

    static <T> T to(Class<T> type, Object driver) {
        return type.cast(Proxy.newProxyInstance(DiscreetCalls.class.getClassLoader(), new Class<?>[] {type},
                new DiscreetCalls(driver)));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        if (method.getDeclaringClass() == Object.class) {
            return ofAnyObject(proxy, method, arguments);
        }
        try {
            Object result = method.invoke(driver, arguments);
            return STATEMENTS.contains(method.getReturnType()) ? to(method.getReturnType(), result) : result;
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof SQLException failure ? DiscreetFailure.of(failure) : e.getCause();
        }
    }

    private Object ofAnyObject(Object proxy, Method method, Object[] arguments) {
        return switch (method.getName()) {
            case "equals" -> proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            default -> driver.getClass().getSimpleName();
        };
    }
}
