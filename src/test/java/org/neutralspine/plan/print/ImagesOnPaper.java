package org.neutralspine.plan.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.util.Matrix;

/**
 * The images that a PDF draws, in their order.
 */
public final class ImagesOnPaper extends PDFStreamEngine {

	private static final double MM_OF_A_POINT = 25.4 / 72;

	private final List<Image> images = new ArrayList<>();

	private ImagesOnPaper() {
		addOperator(new Concatenate(this));
		addOperator(new Save(this));
		addOperator(new Restore(this));
		addOperator(new DrawObject(this));
	}

	public record Image(double widthMm, double heightMm) {
	}

	public static List<Image> of(PDDocument pdf) throws IOException {
		ImagesOnPaper found = new ImagesOnPaper();
		for (PDPage page : pdf.getPages()) {
			found.processPage(page);
		}
		return found.images;
	}

	@Override
	protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
		if (OperatorName.DRAW_OBJECT.equals(operator.getName())
				&& getResources().isImageXObject((COSName) operands.get(0))) {
			Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
			this.images
				.add(new Image(matrix.getScalingFactorX() * MM_OF_A_POINT, matrix.getScalingFactorY() * MM_OF_A_POINT));
		}
		else {
			super.processOperator(operator, operands);
		}
	}

}
