package vn.doithoai.authorisation;

import java.util.Map;
import vn.doithoai.Cast;
import vn.doithoai.access.PostDesk;
import vn.doithoai.access.PostForm;
import vn.doithoai.access.Posts;
import vn.doithoai.access.Role;
import vn.doithoai.access.TermForm;

/// A post of Ba Bể that somebody holds until the end of May 2021, and an account to give it to.
class PostThings implements Things {
    private final World world;
    private final Posts posts;
    private final PostDesk desk;

    PostThings(World world, Posts posts, PostDesk desk) {
        this.world = world;
        this.posts = posts;
        this.desk = desk;
    }

    @Override
    public Map<String, Map<String, String>> prepare() {
        var by = world.preparer(Role.ADMINISTRATOR);
        var body = Cast.BA_BE_OFFICE.toString();
        var post = desk.create(new PostForm("Phó Chánh Văn phòng", "office", body, ""), by).id();
        var holder = world.preparer(Role.HEAD).account().toString();
        desk.give(post, new TermForm(holder, "", "31/5/2021", ""), by);
        var holding = posts.one(post, by).holdings().getFirst().id();
        var other = world.preparer(Role.EDITOR).account();
        return Map.of(
                "post",
                Map.of(
                        "id", post.toString(),
                        "holding", holding.toString(),
                        "account", other.toString()));
    }
}
