package vn.dondoc.directive.file;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * The numbers and bullets that Word puts before paragraphs. They are no part of the paragraphs' words, but the reader tells items
 * by them.
 */
final class WordNumbering {

    private static final int LEVELS = 9;

    /** How one level of a list counts. */
    private record Level(int start, String format, String text, String style) {}

    /** Where a paragraph, or all paragraphs of a style, stand in which list; null where that is not said. */
    record Place(@Nullable Integer list, @Nullable Integer level) {
        static final Place NONE = new Place(null, null);
    }

    private final Map<Integer, Map<Integer, Level>> levelsByDefinition = new HashMap<>();
    private final Map<Integer, Integer> definitionByList = new HashMap<>();
    private final Map<Integer, Map<Integer, Integer>> startsByList = new HashMap<>();
    private final Map<String, Place> placeByStyle = new HashMap<>();
    private final Map<String, String> baseOfStyle = new HashMap<>();
    /** The last number given on each level of a definition. */
    private final Map<Integer, TreeMap<Integer, Integer>> counters = new HashMap<>();

    static WordNumbering of(WordPackage parts, FileBounds bounds) throws XMLStreamException {
        var numbering = new WordNumbering();
        var lists = parts.part("word/numbering.xml");
        if (lists.isPresent()) {
            numbering.readLists(WordXml.of(lists.get(), bounds));
        }
        var styles = parts.part("word/styles.xml");
        if (styles.isPresent()) {
            numbering.readStyles(WordXml.of(styles.get(), bounds));
        }
        return numbering;
    }

    private void readLists(WordXml xml) throws XMLStreamException {
        int definition = -1;
        int list = -1;
        int level = -1;
        while (xml.next()) {
            if (!xml.starts()) {
                continue;
            }
            switch (xml.element()) {
                case "abstractNum" -> definition = xml.number("abstractNumId", -1);
                case "lvl" -> {
                    level = xml.number("ilvl", 0);
                    readLevel(xml, definition, level);
                }
                case "num" -> list = xml.number("numId", -1);
                case "abstractNumId" -> definitionByList.put(list, xml.number("val", -1));
                case "lvlOverride" -> level = xml.number("ilvl", 0);
                case "startOverride" ->
                    startsByList.computeIfAbsent(list, any -> new HashMap<>()).put(level, xml.number("val", 1));
                default -> {}
            }
        }
    }

    private void readLevel(WordXml xml, int definition, int level) throws XMLStreamException {
        int start = 1;
        var format = "decimal";
        var text = "";
        var style = "";
        while (xml.next() && !xml.ends("lvl")) {
            if (xml.starts("start")) {
                start = xml.number("val", 1);
            } else if (xml.starts("numFmt")) {
                format = xml.attribute("val");
            } else if (xml.starts("lvlText")) {
                text = xml.attribute("val");
            } else if (xml.starts("pStyle")) {
                style = xml.attribute("val");
            }
        }
        levelsByDefinition
                .computeIfAbsent(definition, any -> new HashMap<>())
                .putIfAbsent(level, new Level(start, format, text, style));
    }

    private void readStyles(WordXml xml) throws XMLStreamException {
        var style = "";
        Integer list = null;
        Integer level = null;
        while (xml.next()) {
            if (xml.starts("style")) {
                style = xml.attribute("styleId");
                list = null;
                level = null;
            } else if (xml.starts("basedOn")) {
                baseOfStyle.put(style, xml.attribute("val"));
            } else if (xml.starts("numId")) {
                list = xml.number("val", 0);
            } else if (xml.starts("ilvl")) {
                level = xml.number("val", 0);
            } else if (xml.ends("style") && list != null) {
                placeByStyle.put(style, new Place(list, level));
            }
        }
    }

    /** What stands before the next paragraph: "1. ", "a) ", "- "; empty where it stands in no list. */
    String before(String style, Place own) {
        var inherited = ofStyle(style);
        var list = own.list() != null ? own.list() : inherited.list();
        var definition = list == null ? null : definitionByList.get(list);
        if (list == null || definition == null) {
            return "";
        }
        var levels = levelsByDefinition.getOrDefault(definition, Map.of());
        int at = levelOf(own, inherited, levels, style);
        var level = levels.get(at);
        return level == null ? "" : label(level, at, count(list, definition, at, level), levels);
    }

    private Place ofStyle(String style) {
        var name = style;
        // A style that is based on itself by a detour ends here
        for (int i = 0; i < LEVELS && name != null; i++) {
            if (placeByStyle.containsKey(name)) {
                return placeByStyle.getOrDefault(name, Place.NONE);
            }
            name = baseOfStyle.get(name);
        }
        return Place.NONE;
    }

    private static int levelOf(Place own, Place inherited, Map<Integer, Level> levels, String style) {
        if (own.level() != null) {
            return own.level();
        }
        if (inherited.level() != null) {
            return inherited.level();
        }
        return levels.entrySet().stream()
                .filter(level -> !style.isEmpty() && level.getValue().style().equals(style))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(0);
    }

    private TreeMap<Integer, Integer> count(int list, int definition, int at, Level level) {
        var counter = counters.computeIfAbsent(definition, any -> new TreeMap<>());
        var restart = startsByList.getOrDefault(list, new HashMap<>()).remove(at);
        int start = restart != null ? restart : level.start();
        counter.merge(at, start, (last, first) -> restart != null ? first : last + 1);
        counter.tailMap(at, false).clear();
        return counter;
    }

    private static String label(Level level, int at, TreeMap<Integer, Integer> counter, Map<Integer, Level> levels) {
        if (level.format().equals("bullet")) {
            return level.text().startsWith("+") ? "+ " : "- ";
        }
        if (level.format().equals("none")) {
            return "";
        }
        var label = level.text();
        for (int i = 0; i <= at && i < LEVELS; i++) {
            var counted = levels.get(i);
            if (counted != null && label.contains("%" + (i + 1))) {
                int value = counter.getOrDefault(i, counted.start());
                label = label.replace("%" + (i + 1), ListNumber.written(value, counted.format()));
            }
        }
        return label.isBlank() ? "" : label.strip() + " ";
    }
}
