package vn.dondoc.reader.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.reader.DirectiveReader;

/** {@code java -jar directive-reader.jar [--issued-on 2026-05-15] FILE…}: one JSON object a line for each file. */
public final class ReadDirectives {

    private static final String USAGE = "usage: java -jar directive-reader.jar [--issued-on YYYY-MM-DD] FILE...";
    private static final int WRONG_USAGE = 2;
    private static final int UNREADABLE = 1;

    private ReadDirectives() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments, new PrintStream(System.out, false, UTF_8), System.err));
    }

    static int run(String[] arguments, PrintStream out, PrintStream err) {
        List<Path> files = new ArrayList<>();
        LocalDate issuedOn = null;
        for (int i = 0; i < arguments.length; i++) {
            if (!arguments[i].equals("--issued-on")) {
                files.add(Path.of(arguments[i]));
            } else if (i + 1 == arguments.length || (issuedOn = date(arguments[++i])) == null) {
                err.println(USAGE);
                return WRONG_USAGE;
            }
        }
        if (files.isEmpty()) {
            err.println(USAGE);
            return WRONG_USAGE;
        }
        int outcome = 0;
        for (Path file : files) {
            outcome = Math.max(outcome, print(file, issuedOn, out, err));
        }
        out.flush();
        return outcome;
    }

    private static int print(Path file, @Nullable LocalDate issuedOn, PrintStream out, PrintStream err) {
        try {
            var readings = DirectiveReader.read(Files.readString(file), issuedOn, WorkingCalendar.official());
            out.println(Json.of(ReadingAsJson.of(file.toString(), readings)));
            return 0;
        } catch (NoSuchFileException e) {
            err.println(file + ": no such file");
        } catch (CharacterCodingException e) {
            err.println(file + ": not UTF-8");
        } catch (IOException e) {
            err.println(file + ": " + e.getMessage());
        }
        return UNREADABLE;
    }

    private static @Nullable LocalDate date(String argument) {
        try {
            return LocalDate.parse(argument);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
