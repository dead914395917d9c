package dev.greenlight.catalog.schedule;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.event.AbstractSchedulerListener;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import dev.greenlight.catalog.notice.PostOffice;
import dev.greenlight.catalog.store.Database;
import dev.greenlight.catalog.store.Store;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * Keeps looking. Several instances on one server share the work; what an instance that died had begun, another does.
 *
 * <p>The clock that says what is due also drives the scheduler, so that a test can turn it.
 */
public final class Watch implements AutoCloseable {
    private static final int MISSED_HEARTBEATS = 4;
    private static final Duration LAST_BREATH = Duration.ofSeconds(10);
    private static final Duration OTHERS = Duration.ofMillis(250);

    private final Database database;
    private final Rounds rounds;
    private final PostOffice post;
    private final Jobs jobs;
    private final InstantSource clock;
    private final Semaphore ended = new Semaphore(0);
    private final Scheduler scheduler;

    public Watch(Store store, Rounds rounds, PostOffice post, Times times) {
        this.database = store.database();
        this.rounds = rounds;
        this.post = post;
        this.clock = times.clock();
        this.jobs = new Jobs(rounds, post, clock, times.pace());
        this.scheduler = scheduler(times.pace());
    }

    /** When things happen. */
    public record Times(Pace pace, InstantSource clock) {}

    /** Looks from now on, until closed. */
    public void start() {
        post.open();
        scheduler.start();
        jobs.keepPlanning(scheduler);
    }

    /**
     * Does what is due and tells people, once; returns when all of it is done, by whichever instance.
     *
     * @throws InterruptedException if somebody no longer wants to wait
     */
    public Rounds.Tally once() throws InterruptedException {
        post.open();
        scheduler.start();
        List<Due> due = jobs.plan(scheduler);
        await(client -> jobs.auditing(client));
        jobs.post(scheduler);
        await(client -> jobs.delivering(client));
        return rounds.tally(due);
    }

    /** Lets what is being done come to an end, for a moment; what does not is done again by the next instance. */
    @Override
    public void close() {
        scheduler.stop();
    }

    /** What this instance does wakes it when it ends; what another does is looked for now and then. */
    private void await(Predicate<Scheduler> atWork) throws InterruptedException {
        while (atWork.test(scheduler)) {
            ended.tryAcquire(OTHERS.toMillis(), TimeUnit.MILLISECONDS);
            ended.drainPermits();
        }
    }

    private Scheduler scheduler(Pace pace) {
        SchedulerBuilder builder = Scheduler.create(database.source(), jobs.all())
                .clock(clock::instant)
                .threads(1)
                .enableImmediateExecution()
                .addSchedulerListener(new Ending(ended))
                .schedulerName(new SchedulerName.Fixed(
                        "greenlight-" + ProcessHandle.current().pid()))
                .pollingInterval(pace.polling())
                .heartbeatInterval(pace.heartbeat())
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(LAST_BREATH)
                .failureLogging(LogLevel.WARN, false);
        if (database.onServer()) builder.pollUsingLockAndFetch(0.5, 1.0);
        return builder.build();
    }

    /** Hears that something was done, well or badly. */
    private static final class Ending extends AbstractSchedulerListener {
        private final Semaphore ended;

        Ending(Semaphore ended) {
            this.ended = ended;
        }

        @Override
        public void onExecutionComplete(ExecutionComplete execution) {
            ended.release();
        }
    }
}
