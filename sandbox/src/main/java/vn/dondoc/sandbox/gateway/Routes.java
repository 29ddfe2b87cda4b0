package vn.dondoc.sandbox.gateway;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.dondoc.sandbox.web.Pages;

/** The table of routes that sandbox, compose and Ingress share ({@code contracts/routes.csv}); the longest prefix wins. */
public final class Routes {

    /** @param prefix a path, matched with all that is below it */
    record Rule(String prefix, String service) {

        boolean matches(String path) {
            return path.equals(prefix) || path.startsWith(prefix + "/");
        }
    }

    private final List<Rule> rules;

    Routes(List<Rule> rules) {
        this.rules = rules.stream()
                .sorted(Comparator.comparingInt((Rule rule) -> rule.prefix().length())
                        .reversed())
                .toList();
    }

    public static Routes ofTheContracts() {
        return new Routes(Pages.text("/contracts/routes.csv")
                .lines()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(line -> line.split(",", -1))
                .map(cells -> new Rule(cells[0].strip(), cells[1].strip()))
                .toList());
    }

    Optional<String> serviceFor(String path) {
        return rules.stream()
                .filter(rule -> rule.matches(path))
                .map(Rule::service)
                .findFirst();
    }
}
