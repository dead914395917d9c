package dev.greenlight.catalog.schedule;

import com.github.kagkarlsson.scheduler.ScheduledExecution;
import com.github.kagkarlsson.scheduler.ScheduledExecutionsFilter;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.greenlight.catalog.notice.PostOffice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** What the scheduler does: plans, audits, delivers. What is planned twice, by whomever, is there once. */
final class Jobs {
    private static final Duration FIRST_RETRY = Duration.ofSeconds(30);
    private static final double AUDIT_BACKOFF = 1.5;
    private static final double POST_BACKOFF = 2;
    private static final int POST_TRIES = 12;

    private final Rounds rounds;
    private final PostOffice post;
    private final InstantSource clock;
    private final OneTimeTask<Void> auditing;
    private final OneTimeTask<Void> delivering;
    private final RecurringTask<Void> planning;

    Jobs(Rounds rounds, PostOffice post, InstantSource clock, Pace pace) {
        this.rounds = rounds;
        this.post = post;
        this.clock = clock;
        this.auditing = Tasks.oneTime("greenlight-audit")
                .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(FIRST_RETRY, AUDIT_BACKOFF))
                .execute((instance, context) -> rounds.audit(Due.of(instance.getId())));
        this.delivering = Tasks.oneTime("greenlight-deliver")
                .onFailure(FailureHandler.<Void>maxRetries(POST_TRIES)
                        .withBackoff(FIRST_RETRY, POST_BACKOFF)
                        .thenRemove(execution ->
                                post.giveUp(execution.getExecution().getId())))
                .execute((instance, context) -> deliver(instance.getId()));
        this.planning = Tasks.recurring("greenlight-plan", FixedDelay.of(pace.planning()))
                .execute((instance, context) -> tick(context.getSchedulerClient()));
    }

    List<Task<?>> all() {
        return List.of(auditing, delivering, planning);
    }

    /** Sees to it that planning goes on and on, on one instance or another. */
    void keepPlanning(SchedulerClient scheduler) {
        scheduler.scheduleIfNotExists(planning.instance(RecurringTask.INSTANCE), clock.instant());
    }

    /** Sees to it that everything that is due is done; returns what is due. */
    List<Due> plan(SchedulerClient scheduler) {
        rounds.expire();
        List<Due> due = rounds.due();
        due.forEach(each -> scheduler.scheduleIfNotExists(auditing.instance(each.id()), clock.instant()));
        return due;
    }

    /** Sees to it that whatever is new is told. */
    void post(SchedulerClient scheduler) {
        post.gather().forEach(id -> scheduler.scheduleIfNotExists(delivering.instance(id), clock.instant()));
    }

    /** Whether anything is being audited, or is to be at once. */
    boolean auditing(SchedulerClient scheduler) {
        return atWork(scheduler, auditing);
    }

    /** Whether anything is being delivered, or is to be at once. */
    boolean delivering(SchedulerClient scheduler) {
        return atWork(scheduler, delivering);
    }

    /** People are told when a round is over, of all of it at once. */
    private void tick(SchedulerClient scheduler) {
        plan(scheduler);
        if (!auditing(scheduler)) post(scheduler);
    }

    private void deliver(String id) {
        try {
            post.deliver(id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean atWork(SchedulerClient scheduler, Task<?> task) {
        Instant now = clock.instant();
        List<ScheduledExecution<Void>> all =
                scheduler.getScheduledExecutionsForTask(task.getName(), Void.class, ScheduledExecutionsFilter.all());
        return all.stream()
                .anyMatch(each -> each.isPicked() || !each.getExecutionTime().isAfter(now));
    }
}
