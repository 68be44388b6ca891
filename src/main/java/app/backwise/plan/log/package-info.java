/** What a journal keeps of its plan: experiments with their tries, and notes. */
package app.backwise.plan.log;
