package vn.doithoai.publication.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.doithoai.publication.Vocabularies;
import vn.doithoai.publication.Vocabulary;
import vn.doithoai.shared.web.Words;

/// Gives the templates of the public pages `v`, the words for codes in the reader's language and of
/// the realm the address names.
@ControllerAdvice(basePackageClasses = Codewords.class)
class Codewords {
    private final Vocabularies vocabularies;

    Codewords(Vocabularies vocabularies) {
        this.vocabularies = vocabularies;
    }

    @ModelAttribute("v")
    Vocabulary vocabulary(Words words, HttpServletRequest request) {
        return vocabularies.of(request.getParameter("realm"), words);
    }
}
