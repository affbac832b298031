package vn.doithoai.demo;

import vn.doithoai.demo.DemoTurn.Voice;

/// A speaker as the minutes print one.
record Speaker(Voice voice, String printed) {}
