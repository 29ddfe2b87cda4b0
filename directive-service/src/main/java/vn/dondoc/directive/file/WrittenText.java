package vn.dondoc.directive.file;

/** Text as it comes together, line by line, up to a bound. */
final class WrittenText {

    private final StringBuilder text = new StringBuilder();
    private final FileFormat format;
    private final int bound;

    WrittenText(FileFormat format, FileBounds bounds) {
        this.format = format;
        this.bound = bounds.characters();
    }

    /** A line of its own; it may hold line breaks. Blank ones become one empty line. */
    void line(CharSequence words) {
        if (words.toString().isBlank()) {
            emptyLine();
            return;
        }
        checkRoomFor(words);
        text.append(words.toString().stripTrailing()).append('\n');
    }

    /** For a line that is still growing. */
    void checkRoomFor(CharSequence words) {
        Interruption.check();
        if (text.length() + words.length() + 1 > bound) {
            throw Unreadable.tooMuch(format);
        }
    }

    void paragraph(CharSequence words) {
        emptyLine();
        line(words);
        emptyLine();
    }

    /** One empty line, however often it is asked for. */
    void emptyLine() {
        int length = text.length();
        if (length > 1 && !(text.charAt(length - 1) == '\n' && text.charAt(length - 2) == '\n')) {
            text.append('\n');
        }
    }

    @Override
    public String toString() {
        return text.toString().strip() + (text.isEmpty() ? "" : "\n");
    }
}
