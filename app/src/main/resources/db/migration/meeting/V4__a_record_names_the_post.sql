alter table meeting
  add column recorded_as uuid;
comment on column meeting.recorded_as is
  'The holding of the post it was done in; null for what is older than this column.';
alter table meeting_contribution
  add column recorded_as uuid;
comment on column meeting_contribution.recorded_as is
  'The holding of the post it was done in; null for what is older than this column.';
alter table meeting_attendance_corrected
  add column corrected_as uuid;
comment on column meeting_attendance_corrected.corrected_as is
  'The holding of the post it was done in; null for what is older than this column.';
alter table meeting_printed_corrected
  add column corrected_as uuid;
comment on column meeting_printed_corrected.corrected_as is
  'The holding of the post it was done in; null for what is older than this column.';
