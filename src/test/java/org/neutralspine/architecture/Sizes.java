package org.neutralspine.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;

/**
 * How large the parts of a source tree are.
 *
 * @param packages the number of top-level types of each package
 * @param types the lines of each top-level type, from its first modifier to its closing
 * brace
 * @param methods the lines of each method, counted alike
 * @param complexities the cyclomatic complexity of each method: its decisions and one
 */
record Sizes(Map<String, Long> packages, List<Size> types, List<Size> methods, List<Size> complexities) {

	/**
	 * The size of one thing.
	 */
	record Size(String name, long value) {
	}

	static Sizes of(Path root) {
		try (Stream<Path> tree = Files.walk(root);
				StandardJavaFileManager files = compiler().getStandardFileManager(null, null, null)) {
			List<Path> sources = tree.filter((path) -> path.toString().endsWith(".java"))
				.filter((path) -> !path.endsWith("package-info.java"))
				.toList();
			JavacTask task = (JavacTask) compiler().getTask(null, files, null, List.of("-proc:none"), null,
					files.getJavaFileObjectsFromPaths(sources));
			Meter meter = new Meter(Trees.instance(task).getSourcePositions());
			for (CompilationUnitTree unit : task.parse()) {
				meter.measure(unit);
			}
			return new Sizes(sources.stream()
				.collect(Collectors.groupingBy((path) -> root.relativize(path.getParent()).toString(),
						Collectors.counting())),
					meter.types, meter.methods, meter.complexities);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static JavaCompiler compiler() {
		return ToolProvider.getSystemJavaCompiler();
	}

	private static final class Meter extends TreeScanner<Void, String> {

		private final SourcePositions positions;

		private final List<Size> types = new ArrayList<>();

		private final List<Size> methods = new ArrayList<>();

		private final List<Size> complexities = new ArrayList<>();

		private CompilationUnitTree unit;

		Meter(SourcePositions positions) {
			this.positions = positions;
		}

		void measure(CompilationUnitTree unit) {
			this.unit = unit;
			scan(unit, "");
		}

		@Override
		public Void visitClass(ClassTree type, String outer) {
			String name = outer.isEmpty() ? type.getSimpleName().toString() : outer + "." + type.getSimpleName();
			if (outer.isEmpty()) {
				this.types.add(new Size(name, lines(type, type.getModifiers())));
			}
			return super.visitClass(type, name);
		}

		@Override
		public Void visitMethod(MethodTree method, String type) {
			if (method.getBody() != null) {
				String name = type + "." + method.getName();
				this.methods.add(new Size(name, lines(method, method.getModifiers())));
				Decisions decisions = new Decisions();
				decisions.scan(method.getBody(), null);
				this.complexities.add(new Size(name, 1 + decisions.count));
			}
			return super.visitMethod(method, type);
		}

		private long lines(Tree tree, Tree modifiers) {
			long afterModifiers = this.positions.getEndPosition(this.unit, modifiers);
			long start = (afterModifiers < 0) ? this.positions.getStartPosition(this.unit, tree) : afterModifiers;
			return line(this.positions.getEndPosition(this.unit, tree)) - line(start) + 1;
		}

		private long line(long position) {
			return this.unit.getLineMap().getLineNumber(position);
		}

	}

	/**
	 * Counts where a method may go one way or another. What a type within it decides is
	 * counted there.
	 */
	private static final class Decisions extends TreeScanner<Void, Void> {

		private int count;

		@Override
		public Void visitIf(IfTree tree, Void nothing) {
			this.count++;
			return super.visitIf(tree, nothing);
		}

		@Override
		public Void visitForLoop(ForLoopTree tree, Void nothing) {
			this.count++;
			return super.visitForLoop(tree, nothing);
		}

		@Override
		public Void visitEnhancedForLoop(EnhancedForLoopTree tree, Void nothing) {
			this.count++;
			return super.visitEnhancedForLoop(tree, nothing);
		}

		@Override
		public Void visitWhileLoop(WhileLoopTree tree, Void nothing) {
			this.count++;
			return super.visitWhileLoop(tree, nothing);
		}

		@Override
		public Void visitDoWhileLoop(DoWhileLoopTree tree, Void nothing) {
			this.count++;
			return super.visitDoWhileLoop(tree, nothing);
		}

		@Override
		public Void visitCatch(CatchTree tree, Void nothing) {
			this.count++;
			return super.visitCatch(tree, nothing);
		}

		@Override
		public Void visitCase(CaseTree tree, Void nothing) {
			if (!tree.getExpressions().isEmpty()) {
				this.count++;
			}
			return super.visitCase(tree, nothing);
		}

		@Override
		public Void visitConditionalExpression(ConditionalExpressionTree tree, Void nothing) {
			this.count++;
			return super.visitConditionalExpression(tree, nothing);
		}

		@Override
		public Void visitBinary(BinaryTree tree, Void nothing) {
			if (tree.getKind() == Tree.Kind.CONDITIONAL_AND || tree.getKind() == Tree.Kind.CONDITIONAL_OR) {
				this.count++;
			}
			return super.visitBinary(tree, nothing);
		}

		@Override
		public Void visitClass(ClassTree tree, Void nothing) {
			return null;
		}

	}

}
