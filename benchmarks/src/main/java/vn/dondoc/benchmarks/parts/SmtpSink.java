package vn.dondoc.benchmarks.parts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A mail server that takes everything, two milliseconds after the end of each mail, and counts what it has taken. */
public final class SmtpSink implements AutoCloseable {

    /** Between the last line of a mail and the word that it is taken. */
    public static final Duration ANSWERS_AFTER = Duration.ofMillis(2);

    private static final int BUFFER = 1 << 16;
    private static final String MESSAGE_ID = "Message-ID: ";

    /**
     * A mail that was taken.
     *
     * @param at by {@link System#nanoTime()}
     */
    private record Taken(String recipient, long at) {}

    private final ServerSocket server;
    private final Map<String, Taken> taken = new ConcurrentHashMap<>();
    private final AtomicInteger mails = new AtomicInteger();
    private volatile @Nullable String latest;

    public SmtpSink() {
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException("No port can be opened", e);
        }
        Thread.ofPlatform().daemon().name("smtp-sink").start(this::accept);
    }

    public int port() {
        return server.getLocalPort();
    }

    /** Forgets what was taken so far. */
    public void clear() {
        taken.clear();
        mails.set(0);
    }

    /** How many mails were taken, copies included. */
    public int mails() {
        return mails.get();
    }

    /** How many mails of different {@code Message-ID} were taken. */
    public int messages() {
        return taken.size();
    }

    public long firstTakenAt() {
        return taken.values().stream().mapToLong(Taken::at).min().orElseThrow();
    }

    public long lastTakenAt() {
        return taken.values().stream().mapToLong(Taken::at).max().orElseThrow();
    }

    /** When the last mail to each recipient was taken. */
    public Map<String, Long> takenAtByRecipient() {
        var at = new ConcurrentHashMap<String, Long>();
        taken.values().forEach(mail -> at.merge(mail.recipient(), mail.at(), Math::max));
        return at;
    }

    /** The mail taken last, as it came. */
    public String latest() {
        return Objects.requireNonNull(latest, "Nothing was taken");
    }

    private void accept() {
        try {
            while (true) {
                var socket = server.accept();
                Thread.ofVirtual().start(() -> serve(socket));
            }
        } catch (IOException e) {
            // closed: nothing more is measured
        }
    }

    private void serve(Socket socket) {
        try (socket;
                var in = new BufferedReader(
                        new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1), BUFFER);
                var out = socket.getOutputStream()) {
            socket.setTcpNoDelay(true);
            converse(in, out);
        } catch (IOException e) {
            // the client is gone
        }
    }

    private void converse(BufferedReader in, OutputStream out) throws IOException {
        say(out, "220 sink");
        var recipient = "";
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            switch (line.split(" ", 2)[0]) {
                case "EHLO" -> say(out, "250-sink\r\n250-PIPELINING\r\n250 8BITMIME");
                case "RCPT" -> {
                    recipient = line.substring(line.indexOf('<') + 1, line.lastIndexOf('>'));
                    say(out, "250 ok");
                }
                case "DATA" -> {
                    say(out, "354 go on");
                    var mail = mail(in);
                    Patience.pause(ANSWERS_AFTER);
                    say(out, "250 taken");
                    note(recipient, mail);
                }
                case "QUIT" -> {
                    say(out, "221 bye");
                    return;
                }
                default -> say(out, "250 ok");
            }
        }
    }

    private static String mail(BufferedReader in) throws IOException {
        var mail = new StringBuilder();
        for (var line = in.readLine(); !".".equals(line); line = in.readLine()) {
            if (line == null) {
                throw new IOException("The client went away in the middle of a mail");
            }
            mail.append(line).append('\n');
        }
        return mail.toString();
    }

    private void note(String recipient, String mail) {
        int id = mail.indexOf(MESSAGE_ID) + MESSAGE_ID.length();
        taken.put(mail.substring(id, mail.indexOf('\n', id)), new Taken(recipient, System.nanoTime()));
        latest = mail;
        mails.incrementAndGet();
    }

    private static void say(OutputStream out, String words) throws IOException {
        out.write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
