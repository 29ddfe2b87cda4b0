package vn.dondoc.messaging.setup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialAlteration;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.quota.ClientQuotaAlteration;
import org.apache.kafka.common.quota.ClientQuotaEntity;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/** The accounts by which other systems come to the broker: password, what they may do, and how much of it. */
final class Accounts {

    private static final int ITERATIONS = 4096;
    private static final List<String> QUOTAS =
            List.of("producer_byte_rate", "consumer_byte_rate", "request_percentage");

    private final Admin broker;
    private final List<String> names = new ArrayList<>();

    Accounts(Admin broker) {
        this.broker = broker;
    }

    /** @param lines each {@code name=password} */
    void set(List<String> lines) throws InterruptedException, ExecutionException {
        List<UserScramCredentialAlteration> passwords = new ArrayList<>();
        for (String line : lines) {
            int equals = line.indexOf('=');
            String name = line.substring(0, Math.max(equals, 0));
            if (!name.matches("[A-Za-z0-9._-]+")) {
                // says nothing of the line: it may hold a password
                throw new IllegalArgumentException(
                        "An account is written name=password, the name of letters and digits");
            }
            names.add(name);
            passwords.add(new UserScramCredentialUpsertion(
                    name,
                    new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_512, ITERATIONS),
                    line.substring(equals + 1)));
        }
        broker.alterUserScramCredentials(passwords).all().get();
    }

    /** @param table account (or * for each), {@code read} or {@code write}, topic */
    void allow(List<List<String>> table) throws InterruptedException, ExecutionException {
        List<AclBinding> rights = new ArrayList<>();
        for (List<String> row : table) {
            AclOperation operation = AclOperation.fromString(row.get(1));
            for (String name : named(row.get(0))) {
                rights.add(right(name, ResourceType.TOPIC, row.get(2), PatternType.LITERAL, operation));
                rights.add(right(name, ResourceType.TOPIC, row.get(2), PatternType.LITERAL, AclOperation.DESCRIBE));
            }
        }
        for (String name : names) {
            // its consumer groups begin with its name, so that nobody moves another's positions
            rights.add(right(name, ResourceType.GROUP, name, PatternType.PREFIXED, AclOperation.READ));
        }
        broker.createAcls(rights).all().get();
    }

    private static AclBinding right(
            String name, ResourceType type, String resource, PatternType pattern, AclOperation operation) {
        return new AclBinding(
                new ResourcePattern(type, resource, pattern),
                new AccessControlEntry("User:" + name, "*", operation, AclPermissionType.ALLOW));
    }

    /** @param table account (or * for each), client id (or nothing for all others), bytes in and out a second, percent of a thread */
    void bound(List<List<String>> table) throws InterruptedException, ExecutionException {
        List<ClientQuotaAlteration> quotas = new ArrayList<>();
        for (List<String> row : table) {
            for (String name : named(row.get(0))) {
                Map<String, String> entity = new HashMap<>(Map.of(ClientQuotaEntity.USER, name));
                if (!row.get(1).isEmpty()) {
                    entity.put(ClientQuotaEntity.CLIENT_ID, row.get(1));
                }
                List<ClientQuotaAlteration.Op> bounds = new ArrayList<>();
                for (int i = 0; i < QUOTAS.size(); i++) {
                    bounds.add(new ClientQuotaAlteration.Op(QUOTAS.get(i), Double.valueOf(row.get(i + 2))));
                }
                quotas.add(new ClientQuotaAlteration(new ClientQuotaEntity(entity), bounds));
            }
        }
        broker.alterClientQuotas(quotas).all().get();
    }

    private List<String> named(String account) {
        return account.equals("*") ? names : List.of(account);
    }
}
