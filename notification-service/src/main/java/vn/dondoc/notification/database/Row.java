package vn.dondoc.notification.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of a result, read by the names of its columns; valid only while the row is being read. */
public final class Row {

    private final ResultSet result;

    Row(ResultSet result) {
        this.result = result;
    }

    public UUID uuid(String column) {
        return present(column, UUID.class);
    }

    public @Nullable UUID uuidOrNull(String column) {
        return read(column, UUID.class);
    }

    public String text(String column) {
        return Objects.requireNonNull(textOrNull(column), column);
    }

    public @Nullable String textOrNull(String column) {
        try {
            return result.getString(column);
        } catch (SQLException e) {
            throw new DatabaseFailure(column, e);
        }
    }

    public int integer(String column) {
        return present(column, Integer.class);
    }

    public @Nullable Integer integerOrNull(String column) {
        return read(column, Integer.class);
    }

    public long number(String column) {
        return present(column, Long.class);
    }

    public boolean flag(String column) {
        return present(column, Boolean.class);
    }

    public Instant instant(String column) {
        return present(column, OffsetDateTime.class).toInstant();
    }

    public @Nullable Instant instantOrNull(String column) {
        var read = read(column, OffsetDateTime.class);
        return read == null ? null : read.toInstant();
    }

    public LocalDate day(String column) {
        return present(column, LocalDate.class);
    }

    public @Nullable LocalTime timeOrNull(String column) {
        return read(column, LocalTime.class);
    }

    public @Nullable List<String> textsOrNull(String column) {
        return textOrNull(column) == null ? null : texts(column);
    }

    public List<String> texts(String column) {
        try {
            return List.of((String[]) result.getArray(column).getArray());
        } catch (SQLException e) {
            throw new DatabaseFailure(column, e);
        }
    }

    public List<UUID> uuids(String column) {
        try {
            return List.of((UUID[]) result.getArray(column).getArray());
        } catch (SQLException e) {
            throw new DatabaseFailure(column, e);
        }
    }

    private <T> T present(String column, Class<T> type) {
        return Objects.requireNonNull(read(column, type), column);
    }

    private <T> @Nullable T read(String column, Class<T> type) {
        try {
            return result.getObject(column, type);
        } catch (SQLException e) {
            throw new DatabaseFailure(column, e);
        }
    }
}
