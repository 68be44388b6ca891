/** What the pages of a result show. */
package app.backwise.assessment.page;
