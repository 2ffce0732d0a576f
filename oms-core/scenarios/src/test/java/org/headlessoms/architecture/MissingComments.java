package org.headlessoms.architecture;

import static javax.lang.model.element.Modifier.PROTECTED;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.ThrowsTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeParameterTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Collects what is missing in the Javadoc of the visible elements of some files. */
final class MissingComments extends TreePathScanner<Void, SourceFile> {

    private final DocTrees trees;
    private final List<String> found = new ArrayList<>();
    private int checked;

    MissingComments(DocTrees trees) {
        this.trees = trees;
    }

    void check(SourceFile file) {
        scan(file.unit(), file);
    }

    List<String> found() {
        return found;
    }

    int checked() {
        return checked;
    }

    @Override
    public Void visitClass(ClassTree type, SourceFile file) {
        if (isVisible(type.getModifiers())) {
            Stream<String> components = type.getKind() == Tree.Kind.RECORD
                    ? type.getMembers().stream()
                            .filter(MissingComments::isComponent)
                            .map(MissingComments::variableName)
                    : Stream.empty();
            check(
                    type,
                    type.getSimpleName(),
                    Stream.concat(typeParameters(type.getTypeParameters()), components),
                    file);
            type.getMembers().forEach(member -> scan(member, file));
        }
        return null;
    }

    @Override
    public Void visitVariable(VariableTree field, SourceFile file) {
        if (isVisible(field.getModifiers())) {
            check(field, field.getName(), Stream.empty(), file);
        }
        return null;
    }

    @Override
    public Void visitMethod(MethodTree method, SourceFile file) {
        if (isVisible(method.getModifiers()) && !overrides(method)) {
            Stream<String> tags = Stream.of(
                            typeParameters(method.getTypeParameters()),
                            ownParameters(method, file).map(MissingComments::variableName),
                            returns(method),
                            method.getThrows().stream().map(type -> "@throws " + simpleName(type)))
                    .flatMap(names -> names);
            check(method, method.getName(), tags, file);
        }
        return null;
    }

    private void check(Tree element, CharSequence name, Stream<String> wanted, SourceFile file) {
        checked++;
        DocCommentTree comment = trees.getDocCommentTree(getCurrentPath());
        String where = file.path() + ":" + file.firstLine(element, trees) + " " + name + ": ";
        if (comment == null || comment.getFullBody().isEmpty()) {
            found.add(where + "a description");
        } else if (!hasBodyTag(comment, DocTree.Kind.INHERIT_DOC)) {
            Set<String> given = tags(comment);
            wanted.filter(tag -> !given.contains(tag)).forEach(tag -> found.add(where + tag));
        }
    }

    private static Set<String> tags(DocCommentTree comment) {
        Set<String> tags =
                comment.getBlockTags().stream().map(MissingComments::tag).collect(Collectors.toSet());
        if (hasBodyTag(comment, DocTree.Kind.RETURN)) {
            tags.add("@return");
        }
        return tags;
    }

    private static boolean hasBodyTag(DocCommentTree comment, DocTree.Kind kind) {
        return comment.getFullBody().stream().anyMatch(part -> part.getKind() == kind);
    }

    private static String tag(DocTree tag) {
        if (tag instanceof ParamTree param) {
            String name = param.getName().toString();
            return param.isTypeParameter() ? "@param <" + name + ">" : "@param " + name;
        }
        if (tag instanceof ThrowsTree thrown) {
            return "@throws " + simpleName(thrown.getExceptionName());
        }
        return tag.getKind() == DocTree.Kind.RETURN ? "@return" : "";
    }

    private boolean isVisible(ModifiersTree modifiers) {
        Tree around = getCurrentPath().getParentPath().getLeaf();
        boolean inInterface = around.getKind() == Tree.Kind.INTERFACE || around.getKind() == Tree.Kind.ANNOTATION_TYPE;
        return inInterface
                || modifiers.getFlags().contains(PUBLIC)
                || modifiers.getFlags().contains(PROTECTED);
    }

    private static boolean overrides(MethodTree method) {
        return method.getModifiers().getAnnotations().stream()
                .anyMatch(
                        annotation -> annotation.getAnnotationType().toString().equals("Override"));
    }

    private static boolean isComponent(Tree member) {
        return member instanceof VariableTree field
                && !field.getModifiers().getFlags().contains(STATIC);
    }

    private static String variableName(Tree variable) {
        return "@param " + ((VariableTree) variable).getName();
    }

    /** Not those of a compact constructor: they stand before it, in the head of the record, and are told there. */
    private Stream<? extends VariableTree> ownParameters(MethodTree method, SourceFile file) {
        long start = file.firstPosition(method, trees);
        return method.getParameters().stream().filter(parameter -> file.firstPosition(parameter, trees) >= start);
    }

    private static Stream<String> typeParameters(List<? extends TypeParameterTree> parameters) {
        return parameters.stream().map(parameter -> "@param <" + parameter.getName() + ">");
    }

    private static Stream<String> returns(MethodTree method) {
        Tree type = method.getReturnType();
        return type == null || type.toString().equals("void") ? Stream.empty() : Stream.of("@return");
    }

    private static String simpleName(Object type) {
        String name = type.toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
