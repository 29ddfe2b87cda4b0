package vn.dondoc.sandbox.story;

/** The story cannot go on: something answered what it must not. */
public final class StoryFailed extends RuntimeException {

    StoryFailed(String message) {
        super(message);
    }
}
