import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take most of a run. A fresh clone knows no times, and would leave them to one core at the end. */
const long = [
  /mutations\.test/,
  /second-build\.test/,
  /impact\.test/,
  /bad-input\.test/,
  /manual\.test/,
  /story-date\.test/,
];

/** Begins with the files that take longest. */
export class LongFilesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const rankOf = ({ moduleId }: TestSpecification): number => {
      const rank = long.findIndex((name) => name.test(moduleId));
      return rank === -1 ? long.length : rank;
    };
    return sorted.toSorted((one, other) => rankOf(one) - rankOf(other));
  }
}
