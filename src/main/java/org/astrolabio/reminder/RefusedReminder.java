package org.astrolabio.reminder;

/** A reminder that was asked for and is not given; nothing was changed. */
public final class RefusedReminder extends RuntimeException {

    private final transient ReminderProblem problem;

    RefusedReminder(ReminderProblem problem) {
        super(problem.getClass().getSimpleName());
        this.problem = problem;
    }

    public ReminderProblem problem() {
        return problem;
    }
}
