-- What became of each exercise of the plan before, where a plan follows on another.
alter table plan add column changes json;
