package app.backwise.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.backwise.Database;
import app.backwise.RunningSite;
import app.backwise.RunningSite.Address;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PostgresSealingTests extends SealingContract {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    @Override
    Address newDatabase() {
        return Database.Postgres.create("sealing" + DATABASES.incrementAndGet());
    }

    @Test
    void doesNotStartWithoutAKeyAndSaysHowToMakeOne() {
        assertThatThrownBy(() -> RunningSite.on(newDatabase(), data)).rootCause()
                .hasMessageContainingAll("BACKWISE_KEY", "openssl rand -base64 32", "keep a copy");
        assertThat(data).isEmptyDirectory();
    }
}
