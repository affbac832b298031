package vn.doithoai.demo;

import vn.doithoai.access.Actor;

/// The three posts an answer needs: who writes it down, who approves it, who clears it for the
/// public.
record Crew(Actor office, Actor leader, Actor editor) {}
