package dev.greenlight.crawler.archive;

import com.sun.jdi.ArrayReference;
import com.sun.jdi.Bootstrap;
import com.sun.jdi.ClassNotLoadedException;
import com.sun.jdi.IncompatibleThreadStateException;
import com.sun.jdi.InvalidTypeException;
import com.sun.jdi.Method;
import com.sun.jdi.ObjectReference;
import com.sun.jdi.ReferenceType;
import com.sun.jdi.ThreadReference;
import com.sun.jdi.VirtualMachine;
import com.sun.jdi.connect.Connector;
import com.sun.jdi.connect.IllegalConnectorArgumentsException;
import com.sun.jdi.connect.ListeningConnector;
import com.sun.jdi.event.BreakpointEvent;
import com.sun.jdi.event.ClassPrepareEvent;
import com.sun.jdi.event.Event;
import com.sun.jdi.event.EventSet;
import com.sun.jdi.request.ClassPrepareRequest;
import dev.greenlight.crawler.ChildProgram;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Stops {@link FaultyRun} at each operation on files that its second record does: before a file is written, synced or moved. There a test
 * may look, and let the operation fail. Several of one kind in a row, such as a second attempt at a move, count as one and fail together.
 */
final class FaultInjector implements AutoCloseable {
    private static final Map<String, String> OPERATIONS = Map.of(
            "java.io.FileOutputStream.write([BII)V",
            "write",
            "sun.nio.ch.FileChannelImpl.write(Ljava/nio/ByteBuffer;)I",
            "write",
            "sun.nio.ch.FileChannelImpl.force(Z)V",
            "sync",
            "java.nio.file.Files.move(Ljava/nio/file/Path;Ljava/nio/file/Path;[Ljava/nio/file/CopyOption;)"
                    + "Ljava/nio/file/Path;",
            "move");

    private final Process process;
    private final VirtualMachine machine;

    /** Is told of an operation before it happens; says whether it fails. */
    interface Operation {
        boolean fails(int run, int number, String kind) throws IOException;
    }

    private FaultInjector(Process process, VirtualMachine machine) {
        this.process = process;
        this.machine = machine;
    }

    static FaultInjector start(ChildProgram program) throws IOException, IllegalConnectorArgumentsException {
        ListeningConnector connector = Bootstrap.virtualMachineManager().listeningConnectors().stream()
                .filter(each -> each.name().equals("com.sun.jdi.SocketListen"))
                .findFirst()
                .orElseThrow();
        Map<String, Connector.Argument> here = connector.defaultArguments();
        Objects.requireNonNull(here.get("localAddress")).setValue("127.0.0.1");
        String address = connector.startListening(here);
        Process process = program.with("-agentlib:jdwp=transport=dt_socket,server=n,suspend=y,address=" + address)
                .start();
        VirtualMachine machine = connector.accept(here);
        connector.stopListening(here);
        return new FaultInjector(process, machine);
    }

    Process process() {
        return process;
    }

    /** Lets run after run fail where it is told to, up to the first in which nothing failed any more, besides the very first. */
    void strike(Operation operation) throws Exception {
        ClassPrepareRequest loading = machine.eventRequestManager().createClassPrepareRequest();
        loading.addClassFilter(FaultyRun.class.getName());
        loading.enable();
        machine.resume();
        Strikes strikes = new Strikes(operation);
        while (!strikes.isOver()) {
            EventSet events = machine.eventQueue().remove();
            for (Event event : events) {
                strikes.happened(event);
            }
            events.resume();
        }
    }

    /** What happens in the other program, one event at a time. */
    private final class Strikes {
        private final Operation operation;
        private boolean armed;
        private int struck;
        private boolean over;
        private int run = -1;
        private int number;
        private String kind = "";

        Strikes(Operation operation) {
            this.operation = operation;
        }

        boolean isOver() {
            return over;
        }

        void happened(Event event) throws Exception {
            if (event instanceof ClassPrepareEvent prepared) {
                stopAt(method(prepared.referenceType(), "struck"));
                stopAt(method(prepared.referenceType(), "recovered"));
            } else if (event instanceof BreakpointEvent reached) {
                reached(reached.thread(), reached.location().method());
            }
        }

        private void reached(ThreadReference thread, Method method) throws Exception {
            switch (method.name()) {
                case "struck" -> arm();
                case "recovered" -> disarm();
                default -> operate(thread, method);
            }
        }

        private void arm() {
            if (run < 0) {
                operations().forEach(FaultInjector.this::stopAt);
            }
            armed = true;
            struck = 0;
            run++;
            number = 0;
            kind = "";
        }

        private void disarm() {
            armed = false;
            over = run > 0 && struck == 0;
        }

        private void operate(ThreadReference thread, Method method) throws Exception {
            if (!armed) {
                return;
            }
            String next = OPERATIONS.getOrDefault(name(method), "");
            number += next.equals(kind) ? 0 : 1;
            kind = next;
            if (operation.fails(run, number, kind)) {
                fail(thread, struck++);
            }
        }
    }

    private void fail(ThreadReference thread, int before)
            throws InvalidTypeException, IncompatibleThreadStateException, ClassNotLoadedException {
        ReferenceType run = machine.classesByName(FaultyRun.class.getName()).get(0);
        ArrayReference faults = (ArrayReference) run.getValue(run.fieldByName("FAULTS"));
        thread.stop((ObjectReference) faults.getValue(before));
    }

    private void stopAt(Method method) {
        machine.eventRequestManager().createBreakpointRequest(method.location()).enable();
    }

    private List<Method> operations() {
        List<Method> operations = new ArrayList<>();
        for (String name : OPERATIONS.keySet()) {
            String type = name.substring(0, name.lastIndexOf('.', name.indexOf('(')));
            machine.classesByName(type).stream()
                    .flatMap(found -> found.methods().stream())
                    .filter(method -> name(method).equals(name))
                    .forEach(operations::add);
        }
        return operations;
    }

    private static Method method(ReferenceType type, String name) {
        return type.methodsByName(name).get(0);
    }

    private static String name(Method method) {
        return method.declaringType().name() + "." + method.name() + method.signature();
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
