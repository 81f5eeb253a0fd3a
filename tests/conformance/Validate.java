// Checks PDFs against PDF/A-3a and PDF/UA-1 with the veraPDF library: one line per file and standard, tabs between
// standard, verdict, path and what was found.

import java.io.FileInputStream;
import java.util.Map;
import java.util.TreeMap;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

public class Validate {
    public static void main(String[] paths) {
        VeraGreenfieldFoundryProvider.initialise();
        for (String path : paths) {
            for (String standard : new String[] {"3a", "ua1"}) {
                System.out.println(standard + "\t" + validate(path, standard));
            }
        }
    }

    private static String validate(String path, String standard) {
        PDFAFlavour flavour = PDFAFlavour.fromString(standard);
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new FileInputStream(path), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            boolean sound = result.isCompliant() && result.getTotalAssertions() > 0;
            return (sound ? "pass" : "fail") + "\t" + path + "\t" + findings(result);
        } catch (Exception problem) {
            return "fail\t" + path + "\t" + problem;
        }
    }

    private static String findings(ValidationResult result) {
        Map<String, Integer> found = new TreeMap<>();
        for (TestAssertion assertion : result.getTestAssertions()) {
            if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                String rule = assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber();
                found.merge(rule + " " + assertion.getMessage().replaceAll("\\s+", " "), 1, Integer::sum);
            }
        }
        return found.isEmpty() ? result.getTotalAssertions() + " checks" : found.toString();
    }
}
