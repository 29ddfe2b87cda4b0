package vn.dondoc.task.tracking;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text in pieces, some of them marked; a page writes each as text, so nothing in it can become markup. */
record MarkedText(List<Piece> pieces) {

    /** @param mark class of the mark in the stylesheet; null: plain text */
    record Piece(String text, @Nullable String mark) {}

    /** The words of an assignment with those of its deadline marked. */
    static MarkedText ofContent(String content, @Nullable String deadlineWords) {
        var pieces = new ArrayList<Piece>();
        addContent(pieces, content, deadlineWords, null);
        return new MarkedText(List.copyOf(pieces));
    }

    /** The whole original with an assignment marked, and in it the words of its deadline. */
    static MarkedText ofOriginal(String original, int start, int end, @Nullable String deadlineWords) {
        int from = Math.clamp(start, 0, original.length());
        int to = Math.clamp(end, from, original.length());
        var pieces = new ArrayList<Piece>();
        add(pieces, original.substring(0, from), null);
        addContent(pieces, original.substring(from, to), deadlineWords, "assignment");
        add(pieces, original.substring(to), null);
        return new MarkedText(List.copyOf(pieces));
    }

    private static void addContent(
            List<Piece> pieces, String content, @Nullable String deadlineWords, @Nullable String mark) {
        int at = deadlineWords == null || deadlineWords.isEmpty() ? -1 : content.indexOf(deadlineWords);
        if (at < 0 || deadlineWords == null) {
            add(pieces, content, mark);
            return;
        }
        add(pieces, content.substring(0, at), mark);
        add(pieces, deadlineWords, "deadline");
        add(pieces, content.substring(at + deadlineWords.length()), mark);
    }

    private static void add(List<Piece> pieces, String text, @Nullable String mark) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, mark));
        }
    }
}
