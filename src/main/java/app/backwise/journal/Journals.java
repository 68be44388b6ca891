package app.backwise.journal;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Journals extends Repository<Journal, UUID> {

    Optional<Journal> findByKeyHash(String keyHash);

    Optional<Journal> findById(UUID id);

    Journal save(Journal journal);
}
