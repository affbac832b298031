package vn.doithoai.publication.web;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.doithoai.publication.Vocabulary;
import vn.doithoai.shared.CodeLists;
import vn.doithoai.shared.web.Words;

/// Gives the templates of the public pages `v`, the words for codes in the reader's language.
@ControllerAdvice(basePackageClasses = Codewords.class)
class Codewords {
    private final CodeLists lists;

    Codewords(CodeLists lists) {
        this.lists = lists;
    }

    @ModelAttribute("v")
    Vocabulary vocabulary(Words words) {
        return new Vocabulary(lists, words);
    }
}
