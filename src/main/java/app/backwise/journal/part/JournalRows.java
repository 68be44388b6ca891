package app.backwise.journal.part;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.NoRepositoryBean;
import org.springframework.data.repository.Repository;

/** Rows of which each belongs to a journal: what all of their kinds can do. */
@NoRepositoryBean
public interface JournalRows<T> extends Repository<T, UUID> {

    long countByJournalId(UUID journalId);

    <S extends T> S save(S row);

    <S extends T> List<S> saveAll(Iterable<S> rows);

    void delete(T row);

    @Modifying
    @Query("delete from #{#entityName} where journalId = :journalId")
    int deleteAll(UUID journalId);
}
