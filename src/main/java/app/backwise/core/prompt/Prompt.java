package app.backwise.core.prompt;

import app.backwise.core.id.Identified;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Something the journal shows that asks for a step. It prompts and does not diagnose.
 *
 * @param trigger what it is
 * @param on the day it came up, or came up again
 * @param figures the numbers behind it, as the trigger says
 */
public record Prompt(Trigger trigger, LocalDate on, List<BigDecimal> figures) {

    /**
     * All, most urgent first: heuristics of ours. A fall that matters is two points or 30 % (Ostelo et al., Spine
     * 2008), or one point of PEG (Reed et al., J Pain 2023).
     */
    public enum Trigger implements Identified {
        /** Symptoms moved down a leg, or numbness or weakness is new. It goes only when the questions are answered. */
        LEGS_WORSE(PromptStep.SAFETY_QUESTIONS),
        /** Mean of the week up two points or more against the best earlier week: the mean, the best. */
        PAIN_JUMPED(PromptStep.SAFETY_QUESTIONS),
        /** Pain of 7 or more, two points above the usual of four weeks: the pain, the usual. */
        SEVERE_DAYS(PromptStep.SAFETY_QUESTIONS),
        /** A red response to an experiment or a movement that is news, or that comes two weeks after the answers. */
        WENT_BADLY(PromptStep.SAFETY_QUESTIONS),
        /** A flare of more than 72 hours: its days so far. */
        LONG_FLARE(PromptStep.ASSESS_AGAIN),
        /** Mood of at most 2 or stress of at least 9 on five days of seven: how many days. */
        LOW_DAYS(PromptStep.TALK),
        /** The answers to the safety questions do not count any more: how many days ago they were given. */
        ANSWERS_OLD(PromptStep.SAFETY_QUESTIONS),
        /** The day to look again has come: how many days ago it was answered. */
        LOOK_AGAIN(PromptStep.ASSESS_AGAIN),
        /** Six weeks with a PEG score of 4 or more, or own activities not yet possible: the PEG score. */
        SIX_WEEKS(PromptStep.SEE_PROFESSIONAL),
        /** Four weeks without 30 % or two points less pain, or one point of PEG: before, now. */
        FOUR_WEEKS(PromptStep.SEE_PROFESSIONAL),
        /** Fourteen days without a point less: before, now. Try different activities. */
        NO_CHANGE(PromptStep.ASSESS_AGAIN),
        /** Much more activity than usual, then a worse day: the minutes, the usual minutes. */
        BOOM_AND_BUST(PromptStep.PACE),
        /** Four weeks of at most 1: the mean of the last. */
        QUIET(PromptStep.KEEP_UP);

        private final PromptStep step;

        Trigger(PromptStep step) {
            this.step = step;
        }

        /** What to do. */
        public PromptStep step() {
            return step;
        }

        /** Whether it can be put away until something new happens. */
        public boolean dismissable() {
            return this != LEGS_WORSE;
        }

        /** Whether it is news, or has minded the time since the last answers itself. */
        boolean mayAskSoon() {
            return this != PAIN_JUMPED;
        }

        /** Whether it may stand beside the advice to get help. */
        boolean besideHelp() {
            return this == LOW_DAYS || this == ANSWERS_OLD;
        }
    }

    public Prompt {
        figures = List.copyOf(figures);
    }

    static Prompt of(Trigger trigger, LocalDate on, Number... figures) {
        return new Prompt(trigger, on, List.of(figures).stream().map(each -> new BigDecimal(each.toString())).toList());
    }

    /** Whether it asks for the safety questions, which come before everything else. */
    public boolean urgent() {
        return trigger.step() == PromptStep.SAFETY_QUESTIONS;
    }
}
