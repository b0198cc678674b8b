import { hasWords } from '@insatskatalog/shared/entry-form.ts';
import { entryFormInputs, readEntryForm } from '@insatskatalog/shared/form-names.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type SubmitEvent,
} from 'react';
import { Form, useNavigate, useSubmit } from 'react-router';
import { editing } from '../texts/editing.ts';
import type { Returned } from './act.server.ts';
import { ActsBar } from './acts-bar.tsx';
import { Aside } from './aside.tsx';
import { EditorContext } from './editor-context.ts';
import { EntryErrors } from './entry-errors.tsx';
import { isTouched } from './touched.ts';
import { Head } from './head.tsx';
import { LeaveDialog } from './leave-dialog.tsx';
import { createLiveForm, LiveFormContext } from './live-form.ts';
import { NextStep } from './next-step.tsx';
import { SaveStatus } from './save-status.tsx';
import { BasicsSection } from './sections/basics.tsx';
import { ContentSection } from './sections/content.tsx';
import { EasyReadSection } from './sections/easy-read.tsx';
import { EnglishSection } from './sections/english.tsx';
import { ForWhomSection } from './sections/for-whom.tsx';
import { PracticalSection } from './sections/practical.tsx';
import { WayInSection } from './sections/way-in.tsx';
import { WhereSection } from './sections/where.tsx';
import { LastSection } from './sections/last.tsx';
import { SectionMenu } from './section-menu.tsx';
import { inputsOf, useDraftSaving } from './use-draft-saving.ts';
import { useLivePreview } from './use-live-preview.ts';
import type { EditorView } from './view.ts';

const noErrors: Returned['errors'] = [];

/**
 * The form of an entry. Its inputs keep their own values, so that it works before and without script; script follows what they say
 * and keeps it, shows it and advises on it.
 */
export function Editor(props: {
  formKey: string;
  view: EditorView;
  returned: Returned | null;
  address: string;
  search: string;
}) {
  const { view, returned, formKey } = props;
  // Drawn once: what is typed since is in the inputs, and nothing from the server may take its place.
  const [form] = useState(returned?.form ?? view.form);
  const [live] = useState(() => createLiveForm(form));
  const [publishOn, setPublishOn] = useState(returned?.publishOn ?? view.publishOn ?? '');
  const element = useRef<HTMLFormElement>(null);
  const navigate = useNavigate();
  const submit = useSubmit();
  const { saving, saverRef } = useDraftSaving(
    element,
    {
      phase: view.hasDraft ? 'saved' : 'unchanged',
      entry: returned?.entry ?? view.id,
      edition: returned?.edition ?? view.edition,
      version: view.version,
      savedAt: view.savedAt,
    },
    props.search,
  );
  const [preview, follow] = useLivePreview(view.preview);

  const changed = useCallback(() => {
    const now = element.current && readEntryForm(new FormData(element.current));
    if (now) live.write(now);
    // What is too long to be read has words.
    saverRef.current?.changed(now === null || hasWords(now));
    follow(() => {
      const inputs = inputsOf(element.current);
      return inputs && saverRef.current && { address: saverRef.current.address(), inputs };
    });
  }, [live, saverRef, follow]);

  // What was typed before script was there is as much to be kept as what comes after.
  useEffect(() => {
    if (element.current && isTouched(element.current)) changed();
  }, [changed]);

  // A new entry has an address of its own from the first saving on: at once, so that a page that is loaded anew as soon as it
  // says "sparat" is not an empty form, and then for the router, which reads the entry first.
  const { entry } = saving;
  useLayoutEffect(() => {
    if (entry === null || view.id !== null || saverRef.current?.isLeading()) return;
    window.history.replaceState(window.history.state, '', paths.admin.entry(entry));
    void navigate(paths.admin.entry(entry), {
      replace: true,
      preventScrollReset: true,
      state: { keepsPlace: true, formKey },
    });
  }, [entry, view.id, navigate, formKey, saverRef]);

  const errors = returned?.errors ?? noErrors;
  const context = useMemo(
    () => ({
      form,
      values: new Map(entryFormInputs(form)),
      errors: new Map(errors.map(({ field, message }) => [field, message])),
      choices: view.choices,
      preview,
      changed,
    }),
    [form, errors, view.choices, preview, changed],
  );

  const isLeading = useRef(false);

  /** Keeps what is typed first: then an act that fails on the way has lost nothing. */
  async function send(event: SubmitEvent<HTMLFormElement>): Promise<void> {
    const button = event.nativeEvent.submitter;
    const act = button instanceof HTMLButtonElement ? button.value : 'save';
    if (act === 'discard' || !saverRef.current) return;
    event.preventDefault();
    // The first of two presses is the one that goes on.
    if (isLeading.current) return;
    isLeading.current = act !== 'save';
    saverRef.current.setLeading(isLeading.current);
    const kept = await saverRef.current.save(act === 'save' ? 'save' : 'typing');
    const { phase, edition, entry: id } = saverRef.current.state();
    // The server then shows what the others have saved, beside what is here.
    const isOver = kept ? act === 'save' : phase !== 'conflict' && phase !== 'refused';
    const inputs = inputsOf(element.current);
    if (isOver || inputs === null) {
      letGo();
      return;
    }
    inputs.set('intent', act);
    inputs.set('edition', edition);
    const action = paths.admin.entry(id ?? 'ny') + (id === null ? props.search : '');
    await submit(inputs, { method: 'post', action, state: { keepsPlace: true, formKey } });
    letGo();
  }

  function letGo(): void {
    isLeading.current = false;
    saverRef.current?.setLeading(false);
  }

  const pressed = (event: KeyboardEvent<HTMLFormElement>) => {
    if (
      event.key.toLowerCase() !== 's' ||
      !(event.ctrlKey || event.metaKey) ||
      event.shiftKey ||
      event.altKey
    )
      return;
    event.preventDefault();
    void saverRef.current?.save('save');
  };

  return (
    <EditorContext value={context}>
      <LiveFormContext value={live}>
        <Head view={view} />
        <EntryErrors returned={returned} />
        <div className="edit-room">
          <Form
            ref={element}
            className="edit"
            method="post"
            action={props.address + (saving.entry === null ? props.search : '')}
            aria-label={editing.formLabel}
            onInput={changed}
            onSubmit={(event) => void send(event)}
            onKeyDown={pressed}
            noValidate
          >
            {/* The first button is the one that Enter presses. */}
            <button
              className="edit-enter"
              type="submit"
              name="intent"
              value="save"
              tabIndex={-1}
              aria-hidden="true"
            />
            <input type="hidden" name="edition" value={saving.edition} />
            <div className="edit-form">
              <BasicsSection />
              <ContentSection />
              <ForWhomSection />
              <WayInSection />
              <WhereSection />
              <PracticalSection />
              <EasyReadSection />
              <EnglishSection />
              <LastSection view={view} saving={saving} returned={returned} onDay={setPublishOn} />
            </div>
            <div className="edit-follows">
              <SectionMenu />
              <Aside />
            </div>
            <ActsBar view={view} saving={saving} publishOn={publishOn} />
            <div className="edit-foot">
              <SaveStatus saving={saving} />
              <NextStep />
            </div>
          </Form>
        </div>
        <LeaveDialog saverRef={saverRef} />
      </LiveFormContext>
    </EditorContext>
  );
}
