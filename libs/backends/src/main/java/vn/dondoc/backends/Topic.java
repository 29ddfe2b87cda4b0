package vn.dondoc.backends;

/**
 * A topic to create.
 *
 * @param compacted whether the broker keeps the latest record of each key for ever, instead of all records for a week
 */
public record Topic(String name, int partitions, boolean compacted) {

    public Topic {
        if (partitions < 1) {
            throw new IllegalArgumentException("Topic " + name + " with " + partitions + " partitions");
        }
    }

    public static Topic of(String name, int partitions) {
        return new Topic(name, partitions, false);
    }

    public static Topic compacted(String name, int partitions) {
        return new Topic(name, partitions, true);
    }
}
