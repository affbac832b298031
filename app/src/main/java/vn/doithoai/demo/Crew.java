package vn.doithoai.demo;

import org.jspecify.annotations.Nullable;
import vn.doithoai.access.Actor;

/// The posts an answer needs: who writes it down, who approves it, who clears it for the public;
/// and where the realm has them, who looks at what was done and the agency that has a post of its
/// own.
record Crew(
        Actor office, Actor leader, Actor editor, @Nullable Actor front, @Nullable Actor agency) {}
