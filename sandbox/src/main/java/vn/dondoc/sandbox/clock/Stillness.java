package vn.dondoc.sandbox.clock;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Waits until the services are still: nothing in hand, and every topic read to its end by all who take it in.
 *
 * <p>One look is not enough, for a service that has just emptied its hands may have handed something to one that was looked
 * at before; so the same ends must be seen twice.
 */
public final class Stillness {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(60);

    private final List<? extends WatchedService> services;
    private final EndOffsets endOffsets;
    private final Duration patience;

    public Stillness(List<? extends WatchedService> services, EndOffsets endOffsets, Duration patience) {
        this.services = services;
        this.endOffsets = endOffsets;
        this.patience = patience;
    }

    /** What one look saw: the agendas, how far the topics were written, and in words why it is not still. */
    private record Look(Map<String, Agenda> agendas, Map<String, Long> ends, List<String> unrest) {

        boolean isStillAs(Look before) {
            return unrest.isEmpty() && before.unrest.isEmpty() && ends.equals(before.ends);
        }
    }

    /**
     * Returns when all is still, with the agenda of each service.
     *
     * @throws StillBusy when the time is up, naming what is in hand
     */
    public Map<String, Agenda> await() throws InterruptedException {
        long giveUpAt = System.nanoTime() + patience.toNanos();
        Look before = look();
        while (true) {
            Thread.sleep(BETWEEN_LOOKS);
            Look now = look();
            if (now.isStillAs(before)) {
                return now.agendas;
            }
            if (System.nanoTime() > giveUpAt) {
                throw new StillBusy(patience, now.unrest);
            }
            before = now;
        }
    }

    private Look look() throws InterruptedException {
        Map<String, Agenda> agendas = new HashMap<>();
        List<String> unrest = new ArrayList<>();
        for (WatchedService service : services) {
            try {
                Agenda agenda = service.agenda();
                agendas.put(service.name(), agenda);
                if (agenda.inHand() > 0) {
                    unrest.add(service.name() + " has " + agenda.inHand() + " in hand");
                }
            } catch (IOException e) {
                unrest.add(service.name() + " does not answer: " + e);
            }
        }
        Set<String> topics =
                services.stream().flatMap(s -> s.topics().stream()).collect(Collectors.toCollection(TreeSet::new));
        Map<String, Long> ends = endOffsets.of(topics);
        for (WatchedService service : services) {
            Agenda agenda = agendas.get(service.name());
            if (agenda != null) {
                unrest.addAll(unread(service, agenda, ends));
            }
        }
        return new Look(agendas, ends, unrest);
    }

    private static List<String> unread(WatchedService service, Agenda agenda, Map<String, Long> ends) {
        List<String> unread = new ArrayList<>();
        ends.forEach((partition, end) -> {
            String topic = partition.substring(0, partition.lastIndexOf('-'));
            long position = agenda.positions().getOrDefault(partition, 0L);
            if (service.topics().contains(topic) && position < end) {
                unread.add(service.name() + " has read " + partition + " up to " + position + " of " + end);
            }
        });
        return unread;
    }
}
