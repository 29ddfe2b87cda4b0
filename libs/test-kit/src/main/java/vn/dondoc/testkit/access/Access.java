package vn.dondoc.testkit.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Walks every address of the running service, as its own register names them, and compares who gets in with
 * {@code contracts/access.md}. An address nobody listed fails, and so does a listed one that is not there.
 */
public final class Access {

    private static final String UNIT = "unit";

    private final AccessTable table;
    private final List<Endpoint> endpoints;

    private Access(AccessTable table, List<Endpoint> endpoints) {
        this.table = table;
        this.endpoints = endpoints;
    }

    /** Of the service under test, while it runs. */
    public static Access of(String service) {
        return new Access(AccessTable.of(service), Endpoint.ofTheRunningService());
    }

    /** Neither more nor less than the table says is there. */
    public void assertAllAreListed() {
        var found = endpoints.stream().map(Endpoint::address).collect(Collectors.toCollection(TreeSet::new));
        assertThat(found).containsExactlyElementsOf(table.roles().keySet());
    }

    /** Without a user everything is closed but what is open to anyone; every answer keeps the browser on a short lead. */
    public void assertClosedToStrangers() {
        assertThat(refused(Set.of(401))).isEqualTo(those(address -> !isForAnyone(address)));
    }

    /**
     * The user of the test has this role and no other: neither refused where it may, nor let in where it may not. What is open
     * to anyone is left to what protects it.
     */
    public void assertOpenFor(String role) {
        assertThat(refused(Set.of(401, 403)))
                .filteredOn(address -> !isForAnyone(address))
                .containsExactlyElementsOf(those(address -> !isForAnyone(address) && !table.isOpenTo(role, address)));
    }

    private boolean isForAnyone(Address address) {
        return table.isOpenTo(AccessTable.ANYONE, address);
    }

    /**
     * The user of the test belongs to a unit: what is another's looks as if it were not there, at every address that is open
     * to units and names something.
     *
     * @param others values of the parameters that name what is another unit's
     */
    public void assertOthersAreHidden(Map<String, String> others) {
        assertThat(answered(others))
                .allSatisfy((address, status) ->
                        assertThat(status).as("%s of another unit", address).isIn(403, 404));
    }

    /** The same addresses with what is the user's own: found. */
    public void assertOwnAreFound(Map<String, String> own) {
        assertThat(answered(own))
                .allSatisfy((address, status) -> assertThat(status)
                        .as("%s of the own unit", address)
                        .isNotIn(401, 403, 404)
                        .isLessThan(500));
    }

    /** No list or page that names nothing shows a word that belongs to another unit. */
    public void assertNothingIsToldOf(List<String> words) {
        assertThat(endpoints.stream()
                        .filter(endpoint ->
                                forUnits(endpoint) && !endpoint.address().hasParameter()))
                .isNotEmpty()
                .allSatisfy(endpoint -> assertThat(endpoint.ask(Map.of()).asString())
                        .as(endpoint.address().toString())
                        .doesNotContain(words));
    }

    private Map<Address, Integer> answered(Map<String, String> values) {
        var asked = endpoints.stream()
                .filter(endpoint -> forUnits(endpoint) && endpoint.address().hasParameter())
                .collect(Collectors.toMap(
                        Endpoint::address, endpoint -> endpoint.ask(values).statusCode()));
        assertThat(asked).isNotEmpty();
        return asked;
    }

    private boolean forUnits(Endpoint endpoint) {
        return table.roles().getOrDefault(endpoint.address(), Set.of()).contains(UNIT);
    }

    private Set<Address> refused(Set<Integer> statuses) {
        return endpoints.stream()
                .filter(endpoint -> statuses.contains(statusOf(endpoint)))
                .map(Endpoint::address)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<Address> those(Predicate<Address> wanted) {
        return table.roles().keySet().stream().filter(wanted).collect(Collectors.toCollection(TreeSet::new));
    }

    private static int statusOf(Endpoint endpoint) {
        var answer = endpoint.ask(Map.of());
        var address = endpoint.address().toString();
        assertThat(answer.statusCode()).as(address).isNotIn(405, 406, 415).isLessThan(500);
        assertIsGuarded(address, answer);
        return answer.statusCode();
    }

    private static void assertIsGuarded(String address, Response answer) {
        assertThat(answer.header("Content-Security-Policy"))
                .as("%s: content security policy", address)
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe", "*");
        assertThat(answer.header("X-Content-Type-Options")).as(address).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).as(address).isEqualTo("same-origin");
        assertThat(answer.header("Cache-Control")).as(address).isEqualTo("no-store");
    }
}
