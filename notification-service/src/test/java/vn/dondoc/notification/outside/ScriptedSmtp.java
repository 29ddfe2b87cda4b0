package vn.dondoc.notification.outside;

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

/** A mail server that fails in a given way, and keeps every mail whose last line came through, as it came. */
public final class ScriptedSmtp implements AutoCloseable {

    /** What it does instead of taking a mail and saying so. */
    public enum Fault {
        NONE,
        MUTE_AFTER_CONNECT,
        CLOSES_BEFORE_GREETING,
        SERVICE_NOT_AVAILABLE,
        RECIPIENT_REFUSED,
        RECIPIENT_LATER,
        CLOSES_AFTER_THE_DOT,
        SILENT_AFTER_THE_DOT,
        /** Takes the mail and answers when it works again. */
        HOLDS_ITS_ANSWER;

        private boolean meetsWhoeverConnects() {
            return switch (this) {
                case MUTE_AFTER_CONNECT, CLOSES_BEFORE_GREETING, SERVICE_NOT_AVAILABLE -> true;
                default -> false;
            };
        }
    }

    private final ServerSocket server;
    private final List<String> received = new CopyOnWriteArrayList<>();
    private final List<String> commands = new CopyOnWriteArrayList<>();
    private final List<Socket> held = new CopyOnWriteArrayList<>();
    private volatile Fault fault;

    public ScriptedSmtp(Fault fault) {
        try {
            this.fault = fault;
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
            Thread.ofVirtual().start(this::accept);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return server.getLocalPort();
    }

    /** The mails whose last line came through, as they came. */
    public List<String> received() {
        return received;
    }

    /** What was said outside of mails. */
    public List<String> commands() {
        return commands;
    }

    /** From now on it fails; if it fails whoever connects, it cuts off those who are connected. */
    public void fails(Fault next) {
        fault = next;
        if (next.meetsWhoeverConnects()) {
            cutOff();
        }
    }

    /** From now on it works, for whoever connects; a connection that it has left without a word stays so. */
    public synchronized void works() {
        fault = Fault.NONE;
        notifyAll();
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
            } else if (line.equals("QUIT")) {
                say(out, "221 2.0.0 bye");
                return;
            } else if (line.equals("DATA")) {
                say(out, "354 go on");
                take(in);
                answer(socket, out);
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

    private void answer(Socket socket, Writer out) throws IOException {
        if (fault == Fault.CLOSES_AFTER_THE_DOT) {
            socket.close();
        } else if (fault != Fault.SILENT_AFTER_THE_DOT) {
            awaitItsAnswer();
            say(out, "250 2.0.0 taken");
        }
    }

    private synchronized void awaitItsAnswer() throws IOException {
        try {
            while (fault == Fault.HOLDS_ITS_ANSWER) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static void say(Writer out, String line) throws IOException {
        out.write(line + "\r\n");
        out.flush();
    }

    private void cutOff() {
        for (var socket : held) {
            try {
                socket.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        held.clear();
    }

    @Override
    public void close() throws IOException {
        server.close();
        cutOff();
    }
}
