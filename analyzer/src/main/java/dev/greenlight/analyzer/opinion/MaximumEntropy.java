package dev.greenlight.analyzer.opinion;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.OnePassRealValueDataIndexer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/** OpenNLP's maximum-entropy trainer, asked a question of yes or no. */
final class MaximumEntropy {
    static final String YES = "yes";
    static final String NO = "no";

    /** The cost of large weights: a twentieth of their squares, chosen by leaving vendors out. */
    private static final double RESTRAINT = 0.05;

    private static final int ROUNDS = 60;

    private MaximumEntropy() {}

    /** How much each context of the events speaks for yes, in natural logarithms of odds. */
    static Map<String, Double> weights(List<Event> events) {
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.CUTOFF_PARAM, 0);
        parameters.put(QNTrainer.L1COST_PARAM, 0.0);
        parameters.put(QNTrainer.L2COST_PARAM, RESTRAINT);
        OnePassRealValueDataIndexer indexer = new OnePassRealValueDataIndexer();
        QNTrainer trainer = new QNTrainer();
        try {
            indexer.init(parameters, new HashMap<>());
            indexer.index(ObjectStreamUtils.createObjectStream(events));
            trainer.init(parameters, new HashMap<>());
            return odds(trainer.trainModel(ROUNDS, indexer));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Double> odds(AbstractModel model) {
        @SuppressWarnings("unchecked")
        Map<String, Context> contexts = (Map<String, Context>) model.getDataStructures()[1];
        int yes = model.getIndex(YES);
        Map<String, Double> odds = new HashMap<>();
        contexts.forEach((name, context) -> {
            double sum = 0;
            for (int i = 0; i < context.getOutcomes().length; i++)
                sum += (context.getOutcomes()[i] == yes ? 1 : -1) * context.getParameters()[i];
            odds.put(name, sum);
        });
        return odds;
    }
}
