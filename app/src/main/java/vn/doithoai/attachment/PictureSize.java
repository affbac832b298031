package vn.doithoai.attachment;

/// How many pixels a picture says it has, believed only within bounds.
record PictureSize(long width, long height) {
    static final int MOST_PIXELS = 50_000_000;
    static final int KEPT_PIXELS = 12_000_000;

    /// Refuses before anything is drawn.
    void check() {
        if (width < 1 || height < 1) {
            throw Unfit.because("image_unreadable");
        }
        if (width * height > MOST_PIXELS) {
            throw Unfit.because("image_too_large", MOST_PIXELS / 1_000_000);
        }
    }

    /// Each how manieth pixel of a row and column is kept.
    int sample() {
        check();
        int sample = 1;
        while (width / sample * (height / sample) > KEPT_PIXELS) {
            sample++;
        }
        return sample;
    }
}
