package vn.dondoc.notification.fault;

import static vn.dondoc.notification.outside.Office.person;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.dondoc.notification.message.Items;
import vn.dondoc.notification.outside.FailingMailServer;
import vn.dondoc.notification.outside.Office;
import vn.dondoc.notification.outside.Outside;

/** As many people as there are senders, each with some tasks, whose reminders all fall due at one moment. */
final class Burst {

    private static final int PEOPLE = 8;
    private static final int TASKS = 5;

    private final Office office;
    private final List<Person> people =
            Stream.generate(() -> Person.withTasks(TASKS)).limit(PEOPLE).toList();

    private Burst(Office office) {
        this.office = office;
    }

    /** @param channels of each person, in their order */
    static Burst of(Office office, String... channels) {
        var burst = new Burst(office);
        for (var one : burst.people) {
            office.unit(one.unit(), person("Lê Văn Mẫu", "focal", one.address(), one.phone(), channels));
        }
        return burst;
    }

    List<Person> people() {
        return people;
    }

    List<Items> tasks() {
        return people.stream()
                .flatMap(person -> person.tasks().values().stream())
                .toList();
    }

    /** task-service hands all reminders over. */
    void isDue(String kind, String notBefore) {
        for (var person : people) {
            office.remind(person.unit(), "focal", kind, notBefore, person.items());
        }
    }

    List<Arrival> byMail() {
        return FailingMailServer.smtp().received().stream()
                .map(Arrival::ofMail)
                .filter(mail -> people.stream()
                        .anyMatch(person -> person.tasks().keySet().containsAll(mail.tasks())))
                .toList();
    }

    List<Arrival> byZalo() {
        return people.stream()
                .flatMap(person -> Outside.zalo().acceptedFor(person.phone()).stream()
                        .map(message -> Arrival.ofZalo(message, person)))
                .toList();
    }

    Count count() {
        var arrivals = new ArrayList<>(byMail());
        arrivals.addAll(byZalo());
        return Count.of(this, arrivals, office);
    }
}
