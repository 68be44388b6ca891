-- Notes are sealed in details now.
alter table journal_entry drop column note;
