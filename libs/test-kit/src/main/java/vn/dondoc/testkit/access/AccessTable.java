package vn.dondoc.testkit.access;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.dondoc.testkit.contract.Contract;

/** What {@code contracts/access.md} says of one service. */
record AccessTable(Map<Address, Set<String>> roles) {

    /** Stands for whoever comes: what is behind such an address protects itself. */
    static final String ANYONE = "anyone";

    private static final Set<String> KNOWN = Set.of("clerk", "supervisor", "unit", "admin", ANYONE);

    static AccessTable of(String service) {
        var roles = new TreeMap<Address, Set<String>>();
        Contract.read("contracts/access.md")
                .lines()
                .dropWhile(line -> !line.equals("## " + service))
                .skip(1)
                .takeWhile(line -> !line.startsWith("## "))
                .filter(line -> line.startsWith("| `"))
                .forEach(line -> add(line, roles));
        if (roles.isEmpty()) {
            throw new AssertionError("contracts/access.md has no table of " + service);
        }
        return new AccessTable(roles);
    }

    private static void add(String line, Map<Address, Set<String>> roles) {
        var cells = line.split("\\|");
        var address = new Address(bare(cells[2]), bare(cells[1]));
        var named = Arrays.stream(cells[3].split(",")).map(String::strip).collect(Collectors.toUnmodifiableSet());
        if (!KNOWN.containsAll(named) || roles.put(address, named) != null) {
            throw new AssertionError("Listed twice, or with a role there is not: " + line);
        }
    }

    private static String bare(String cell) {
        return cell.strip().replace("`", "");
    }

    boolean isOpenTo(String role, Address address) {
        return roles.getOrDefault(address, Set.of()).contains(role);
    }
}
