package vn.dondoc.notification.recipient;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.notification.notice.Channel;
import vn.dondoc.notification.notice.Role;

/**
 * A person who is told, and how.
 *
 * @param listedChannels as the directory of units lists them
 * @param channels in order, as the person chose; as listed where nothing was chosen
 * @param workBegins null: the hours of the office
 * @param zaloLinked whether the person linked a Zalo account by a code
 * @param ways the listed addresses by channel, without the addresses themselves
 */
public record Recipient(
        UUID id,
        String name,
        String unit,
        String unitName,
        Role role,
        List<Channel> listedChannels,
        List<Channel> channels,
        @Nullable LocalTime workBegins,
        @Nullable LocalTime workEnds,
        boolean zaloLinked,
        List<Way> ways,
        List<Absence> absences) {

    /** One channel with an address. @param suppressedBecause null where the address is good */
    public record Way(
            Channel channel,
            @Nullable String suppressedBecause,
            @Nullable Instant suppressedSince) {}

    /** @param substitute null: the person is told all the same */
    public record Absence(
            long id,
            LocalDate firstDay,
            LocalDate lastDay,
            @Nullable UUID substitute,
            @Nullable String substituteName) {}

    /** The order that was chosen, as the form writes it; empty: as listed. */
    public String choice() {
        return channels.equals(listedChannels)
                ? ""
                : channels.stream().map(Channel::code).collect(joining(","));
    }

    /** Whether nothing can be sent to the person. */
    public boolean isUnreachable() {
        return !(zaloLinked && channels.contains(Channel.ZALO))
                && ways.stream().noneMatch(way -> way.suppressedBecause() == null && channels.contains(way.channel()));
    }
}
