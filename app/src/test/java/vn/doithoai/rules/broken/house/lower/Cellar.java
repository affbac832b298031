package vn.doithoai.rules.broken.house.lower;

import vn.doithoai.rules.broken.house.upper.Attic;

public record Cellar(Attic above) {}
