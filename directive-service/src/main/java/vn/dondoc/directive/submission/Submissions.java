package vn.dondoc.directive.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.Session;
import org.hibernate.type.StandardBasicTypes;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directive.submission.KeptSubmission.State;

/** The submissions that are remembered, each by source and id of its event; many in one statement. */
@ApplicationScoped
class Submissions {

    private static final String COLUMNS =
            "id, source, event_id, key, topic, partition, record_offset, received_at, state, document, event, answer_type, answer";

    private final Session session;

    Submissions(Session session) {
        this.session = session;
    }

    /** Source and id of an event. */
    record EventName(String source, String id) {

        static Optional<EventName> of(Sender sender) {
            return sender.id() == null || sender.source() == null
                    ? Optional.empty()
                    : Optional.of(new EventName(sender.source(), sender.id()));
        }
    }

    Map<EventName, KeptSubmission> known(Collection<EventName> names) {
        var listed = List.copyOf(names);
        var known = new HashMap<EventName, KeptSubmission>();
        select(
                        "where (source, event_id) in (select * from unnest(?, ?))",
                        texts(listed, EventName::source),
                        texts(listed, EventName::id))
                .forEach(kept -> EventName.of(kept.sender()).ifPresent(name -> known.put(name, kept)));
        return known;
    }

    /** Those that wait for a document, or are that document and wait for a clerk; locked. */
    List<KeptSubmission> waitingFor(Collection<String> documents) {
        return documents.isEmpty()
                ? List.of()
                : select(
                        "where state <> 'ANSWERED' and document = any (?) order by received_at, id for update",
                        texts(List.copyOf(documents), Function.identity()));
    }

    /** Who registers a document and who waits for it hold one lock until the transaction ends, or each would miss the other. */
    void hold(Collection<String> documents) {
        session.createNativeQuery("""
                        select count(pg_advisory_xact_lock(hashtextextended(document, 8)))
                        from (select document from unnest(:documents) as document order by document) as ordered""", Long.class)
                .setParameter("documents", documents.toArray(String[]::new))
                .getSingleResult();
    }

    /** Locked until the transaction ends. */
    Optional<KeptSubmission> lock(UUID id) {
        return select("where id = any (cast(? as uuid[])) for update", texts(List.of(id), UUID::toString)).stream()
                .findFirst();
    }

    /** The oldest of those that wait first. */
    List<KeptSubmission> waiting(int page, int size) {
        return select("where state <> 'ANSWERED' order by received_at, id offset " + Math.multiplyExact(page, size)
                + " limit " + size);
    }

    long countWaiting() {
        return session.createNativeQuery("select count(*) from submission where state <> 'ANSWERED'", Long.class)
                .getSingleResult();
    }

    Optional<KeptSubmission> find(UUID id) {
        return select("where id = any (cast(? as uuid[]))", texts(List.of(id), UUID::toString)).stream()
                .findFirst();
    }

    void keep(List<KeptSubmission> submissions) {
        if (submissions.isEmpty()) {
            return;
        }
        session.doWork(connection -> {
            try (var insert = connection.prepareStatement(
                    "insert into submission (" + COLUMNS + ") values" + " (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
                for (var kept : submissions) {
                    insert.setObject(1, kept.id());
                    insert.setString(2, kept.sender().source());
                    insert.setString(3, kept.sender().id());
                    insert.setString(4, kept.sender().key());
                    var place = kept.sender().place();
                    insert.setString(5, place == null ? null : place.topic());
                    insert.setObject(6, place == null ? null : place.partition(), Types.INTEGER);
                    insert.setObject(7, place == null ? null : place.offset(), Types.BIGINT);
                    insert.setObject(8, kept.receivedAt().atOffset(ZoneOffset.UTC));
                    insert.setString(9, kept.state().name());
                    insert.setString(10, kept.document());
                    insert.setString(11, kept.event());
                    insert.setString(12, kept.answerType());
                    insert.setString(13, kept.answer());
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        });
    }

    /** Its last word is said; what it brought is kept no longer. */
    void answered(UUID id, String answerType, String answer) {
        session.createNativeMutationQuery("""
                        update submission set state = 'ANSWERED', event = null, answer_type = :type, answer = :answer
                        where id = :id""")
                .setParameter("type", answerType)
                .setParameter("answer", answer)
                .setParameter("id", id)
                .executeUpdate();
    }

    /** It waits for something else now. */
    void waits(UUID id, State state, @Nullable String document, String answerType, String answer) {
        session.createNativeMutationQuery("""
                        update submission set state = :state, document = :document, answer_type = :type, answer = :answer
                        where id = :id""")
                .setParameter("state", state.name())
                .setParameter("document", document, StandardBasicTypes.STRING)
                .setParameter("type", answerType)
                .setParameter("answer", answer)
                .setParameter("id", id)
                .executeUpdate();
    }

    private List<KeptSubmission> select(String condition, String[]... arguments) {
        return session.doReturningWork(connection -> {
            try (var query = connection.prepareStatement("select " + COLUMNS + " from submission " + condition)) {
                for (int i = 0; i < arguments.length; i++) {
                    query.setArray(i + 1, array(connection, arguments[i]));
                }
                var found = new ArrayList<KeptSubmission>();
                try (var rows = query.executeQuery()) {
                    while (rows.next()) {
                        found.add(read(rows));
                    }
                }
                return found;
            }
        });
    }

    private static KeptSubmission read(ResultSet row) throws SQLException {
        return new KeptSubmission(
                row.getObject(1, UUID.class),
                new Sender(row.getString(4), row.getString(3), row.getString(2), place(row)),
                row.getObject(8, OffsetDateTime.class).toInstant(),
                State.valueOf(row.getString(9)),
                row.getString(10),
                row.getString(11),
                row.getString(12),
                row.getString(13));
    }

    private static Sender.@Nullable Place place(ResultSet row) throws SQLException {
        var topic = row.getString(5);
        return topic == null ? null : new Sender.Place(topic, row.getInt(6), row.getLong(7));
    }

    private static Array array(Connection connection, String[] values) throws SQLException {
        return connection.createArrayOf("text", values);
    }

    private static <T> String[] texts(List<T> values, Function<T, String> text) {
        return values.stream().map(text).toArray(String[]::new);
    }
}
