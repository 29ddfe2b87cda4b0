package vn.dondoc.directive.intake;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import vn.dondoc.directive.DirectiveProblem;
import vn.dondoc.kit.problem.Refusal;

/**
 * So many files at a time, each for so long. One that takes longer is given up; it keeps its place until it has really ended, so
 * that such files cannot pile up.
 */
public final class ReadingInTurn {

    private final Semaphore places;
    private final int seconds;
    private final ThreadFactory threads;

    public ReadingInTurn(int places, int seconds) {
        this(
                places,
                seconds,
                Thread.ofPlatform().daemon().name("reading-a-file").factory());
    }

    ReadingInTurn(int places, int seconds, ThreadFactory threads) {
        this.threads = threads;
        this.places = new Semaphore(places, true);
        this.seconds = seconds;
    }

    /** @throws vn.dondoc.kit.problem.Refusal of what is read, or because it took too long, here or in the queue */
    public <T> T run(Callable<T> reading) {
        try {
            if (!places.tryAcquire(seconds, TimeUnit.SECONDS)) {
                throw Refusal.of(
                        DirectiveProblem.TOO_BUSY, "Hệ thống đang đọc nhiều tệp khác, xin thử lại sau ít phút.");
            }
            return begun(reading);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a file was read", e);
        }
    }

    private <T> T begun(Callable<T> reading) throws InterruptedException {
        var task = new FutureTask<>(reading);
        start(() -> {
            try {
                task.run();
            } finally {
                // Here and not in the task: one that is given up before it has begun is never called
                places.release();
            }
        });
        try {
            return task.get(seconds, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            task.cancel(true);
            throw givenUp("Tệp đọc quá lâu");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Refusal refusal) {
                throw refusal;
            }
            if (e.getCause() instanceof VirtualMachineError) {
                // It was nested so deep, or wanted so much memory, as no bound of ours foresaw; its thread is gone, and
                // all it held
                throw givenUp("Tệp mở ra lớn bất thường");
            }
            throw new IllegalStateException("A file was not read", e.getCause());
        }
    }

    private void start(Runnable reading) {
        try {
            threads.newThread(reading).start();
        } catch (Throwable e) {
            // No thread is to be had: nobody else would give the place back
            places.release();
            throw e;
        }
    }

    private static Refusal givenUp(String why) {
        return Refusal.of(
                DirectiveProblem.UNPACKS_TOO_LARGE,
                why + ", hệ thống dừng lại. Hãy chỉ gửi phần văn bản chỉ đạo, hoặc dán toàn văn.");
    }
}
