package vn.dondoc.notification.delivery.email;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that fails in a given way. */
final class ScriptedSmtp implements AutoCloseable {

    enum Fault {
        NONE,
        MUTE_AFTER_CONNECT,
        CLOSES_BEFORE_GREETING,
        SERVICE_NOT_AVAILABLE,
        RECIPIENT_REFUSED,
        RECIPIENT_LATER,
        CLOSES_AFTER_THE_DOT,
        SILENT_AFTER_THE_DOT
    }

    private final ServerSocket server;
    private final Fault fault;
    private final List<String> received = new CopyOnWriteArrayList<>();
    private final List<String> commands = new CopyOnWriteArrayList<>();
    private final List<Socket> held = new CopyOnWriteArrayList<>();

    ScriptedSmtp(Fault fault) {
        try {
            this.fault = fault;
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
            Thread.ofVirtual().start(this::accept);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return server.getLocalPort();
    }

    /** The mails whose last line came through, as they came. */
    List<String> received() {
        return received;
    }

    /** What was said outside of mails. */
    List<String> commands() {
        return commands;
    }

    private void accept() {
        try {
            while (true) {
                var socket = server.accept();
                held.add(socket);
                Thread.ofVirtual().start(() -> serve(socket));
            }
        } catch (IOException e) {
            // closed: the test is over
        }
    }

    private void serve(Socket socket) {
        try (var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
                var out = socket.getOutputStream();
                var writer = new OutputStreamWriter(out, StandardCharsets.US_ASCII)) {
            switch (fault) {
                case CLOSES_BEFORE_GREETING -> socket.close();
                case MUTE_AFTER_CONNECT -> in.readLine();
                case SERVICE_NOT_AVAILABLE -> say(writer, "421 4.3.2 going down");
                default -> converse(socket, in, writer);
            }
        } catch (IOException e) {
            // the client is gone
        }
    }

    private void converse(Socket socket, BufferedReader in, Writer out) throws IOException {
        say(out, "220 scripted");
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            commands.add(line);
            if (line.startsWith("RCPT") && fault == Fault.RECIPIENT_REFUSED) {
                say(out, "550 5.1.1 <hoamai@example.vn> user unknown");
            } else if (line.startsWith("RCPT") && fault == Fault.RECIPIENT_LATER) {
                say(out, "451 4.7.1 greylisted");
            } else if (line.equals("DATA")) {
                say(out, "354 go on");
                take(in);
                if (fault == Fault.CLOSES_AFTER_THE_DOT) {
                    socket.close();
                } else if (fault == Fault.NONE) {
                    say(out, "250 2.0.0 taken");
                }
            } else {
                say(out, "250 ok");
            }
        }
    }

    private void take(BufferedReader in) throws IOException {
        var mail = new StringBuilder();
        for (var line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            mail.append(line).append('\n');
        }
        received.add(mail.toString());
    }

    private static void say(Writer out, String line) throws IOException {
        out.write(line + "\r\n");
        out.flush();
    }

    @Override
    public void close() throws IOException {
        server.close();
        for (var socket : held) {
            socket.close();
        }
    }
}
