package vn.dondoc.sandbox;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Properties;

/** Secrets made for this run, kept with its data and readable by their owner only. */
final class Secrets {

    private static final int BYTES = 32;

    private final Properties values = new Properties();
    private final SecureRandom random = new SecureRandom();

    private Secrets() {}

    /** Makes them, or finds those of the run whose data is taken up. */
    static Secrets in(Home home) {
        Secrets secrets = new Secrets();
        try {
            if (Files.exists(home.secrets())) {
                try (Reader reader = Files.newBufferedReader(home.secrets())) {
                    secrets.values.load(reader);
                }
            } else {
                ownerOnly(home.secrets());
                ownerOnly(home.answerKeys());
                Files.writeString(home.answerKeys(), "1=" + Base64.getEncoder().encodeToString(secrets.fresh()) + "\n");
            }
            secrets.complete(home);
        } catch (IOException e) {
            throw new CannotStart("The secrets of this run cannot be kept: " + e.getMessage(), e);
        }
        return secrets;
    }

    /** Data of an earlier release may lack some. */
    private void complete(Home home) throws IOException {
        for (String name : new String[] {"oidc-client", "session", "zalo-app", "zalo-refresh", "zalo-account"}) {
            values.putIfAbsent(name, HexFormat.of().formatHex(fresh()).substring(0, BYTES));
        }
        try (Writer writer = Files.newBufferedWriter(home.secrets())) {
            values.store(writer, null);
        }
    }

    /** Of 32 characters. */
    String named(String name) {
        String value = values.getProperty(name);
        if (value == null) {
            throw new IllegalArgumentException("No secret is called " + name);
        }
        return value;
    }

    private byte[] fresh() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return bytes;
    }

    private static void ownerOnly(Path file) throws IOException {
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
}
