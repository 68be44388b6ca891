/** The dates of the plan as a private calendar that people subscribe to, with words that give nothing away. */
package app.backwise.plan.feed;
