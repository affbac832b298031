package vn.doithoai.publication.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.doithoai.publication.Vocabulary;
import vn.doithoai.shared.CodeLists;
import vn.doithoai.shared.web.Pages;

/// Gives the templates of the public pages `v`, the words for codes in the reader's language.
@ControllerAdvice(basePackageClasses = Codewords.class)
class Codewords {
    private final CodeLists lists;
    private final Pages pages;

    Codewords(CodeLists lists, Pages pages) {
        this.lists = lists;
        this.pages = pages;
    }

    @ModelAttribute("v")
    Vocabulary vocabulary(HttpServletRequest request) {
        return new Vocabulary(lists, pages.of(request).w());
    }
}
