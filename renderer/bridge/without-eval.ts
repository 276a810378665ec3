import { z } from 'zod';

// The page's policy forbids making code from text, and zod would try to.
z.config({ jitless: true });
